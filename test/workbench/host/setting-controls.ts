import type { SettingControl } from 'obsidian';
import { TFile, TFolder, type Setting } from 'obsidian-test-mocks/obsidian';
import { AbstractInputSuggest } from './input-suggest';
import type { SettingTab } from './setting-tab';

/** Puts the control of a setting on its row; what the student enters is validated, then saved. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl, refresh: () => void): void {
  const start = tab.getControlValue(control.key) ?? control.defaultValue;
  const save = (value: unknown): void => {
    void store(tab, setting, control, value).then(refresh, (error: unknown) => console.error(error));
  };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(start === true).onChange(save));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text(start)).onChange(save));
      return;
    case 'slider':
      setting.addSlider((slider) =>
        slider
          .setLimits(control.min, control.max, control.step)
          .setValue(Number(start ?? control.min))
          .onChange(save),
      );
      return;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(text(start)).onChange(save));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(start))
          .onChange(save);
      });
      return;
    case 'number':
      setting.addText((input) => {
        input.inputEl.type = 'number';
        for (const limit of ['min', 'max', 'step'] as const) {
          if (control[limit] !== undefined) input.inputEl[limit] = String(control[limit]);
        }
        input.setPlaceholder(control.placeholder ?? '').setValue(text(start));
        // As in the app a number is taken when it is entered whole, not with every key.
        input.inputEl.addEventListener('change', () => {
          if (input.inputEl.checkValidity() && input.inputEl.value !== '') save(Number(input.inputEl.value));
        });
      });
      return;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((input) => {
        input
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(start))
          .onChange(save);
        if (control.type !== 'text') new PathSuggest(tab, input.inputEl, control);
      });
  }
}

async function store(tab: SettingTab, setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const problem = await validate?.(value);
  setting.setErrorMessage(problem || null);
  if (!problem) await tab.setControlValue(control.key, value);
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

type PathControl = Extract<SettingControl, { type: 'file' | 'folder' }>;

class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    private readonly tab: SettingTab,
    private readonly inputEl: HTMLInputElement,
    private readonly control: PathControl,
  ) {
    super(tab.app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    const { control } = this;
    const wanted = this.tab.app.vault.getAllLoadedFiles().filter((file) => {
      if (control.type === 'file') return file instanceof TFile && (control.filter?.(file.asOriginalType2__()) ?? true);
      if (!(file instanceof TFolder) || (file.isRoot() && !control.includeRoot)) return false;
      return control.filter?.(file.asOriginalType2__()) ?? true;
    });
    return wanted.map(({ path }) => path).filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.inputEl.dispatchEvent(new Event('input'));
    this.close();
  }
}
