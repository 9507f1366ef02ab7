import {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
  SearchComponent,
  Setting,
  SettingGroup,
  SliderComponent,
  ToggleComponent,
  type ValueComponent,
} from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { privateOf, setPrivate, teach } from './teach';

/** Makes the mocks' controls work on the page: they get the app's classes and answer to mouse and keyboard. */
export function showComponents(): void {
  teachText();
  teachToggle();
  teachChoices();
  teachButtons();
  teachSettings();
  teachDisabling();
}

function teachText(): void {
  teach(AbstractTextComponent.prototype, {
    constructor3__(this: AbstractTextComponent<HTMLInputElement>) {
      if (this.inputEl.type === 'text') this.inputEl.setAttr('spellcheck', 'false');
      this.inputEl.addEventListener('input', () => {
        setPrivate(this, 'value', this.inputEl.value);
        this.onChanged();
      });
    },
    setValue(this: AbstractTextComponent<HTMLInputElement>, value: string) {
      setPrivate(this, 'value', value);
      this.inputEl.value = value;
      return this;
    },
  });
  teach(SearchComponent.prototype, {
    onChanged(this: SearchComponent) {
      tell(this, '_onChange', this.inputEl.value);
    },
  });
}

function teachToggle(): void {
  teach(ToggleComponent.prototype, {
    constructor3__(this: ToggleComponent) {
      this.toggleEl.addClass('checkbox-container');
      this.toggleEl.setAttrs({ role: 'switch', tabindex: 0, 'aria-checked': 'false' });
      this.toggleEl.addEventListener('click', () => this.onClick());
      this.toggleEl.addEventListener('keydown', (event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        this.onClick();
      });
    },
    onClick(this: ToggleComponent) {
      if (!this.disabled) this.setValue(!this.getValue());
    },
    setValue(this: ToggleComponent, value: boolean) {
      const before = this.getValue();
      setPrivate(this, 'value', value);
      this.toggleEl.toggleClass('is-enabled', value);
      this.toggleEl.setAttr('aria-checked', String(value));
      if (before !== value) tell(this, '_onChange', value);
      return this;
    },
  });
}

function teachChoices(): void {
  teach(DropdownComponent.prototype, {
    constructor3__(this: DropdownComponent) {
      this.selectEl.addClass('dropdown');
      this.selectEl.addEventListener('change', () => tell(this, 'changeCallback'));
    },
    setValue(this: DropdownComponent, value: string) {
      this.selectEl.value = value;
      return this;
    },
  });
  teach(SliderComponent.prototype, {
    constructor3__(this: SliderComponent) {
      this.sliderEl.addClass('slider');
      this.sliderEl.addEventListener('input', () => {
        setPrivate(this, 'value', Number(this.sliderEl.value));
        this.sliderEl.title = this.sliderEl.value;
        tell(this, '_onChange', this.getValue());
      });
    },
    setValue(this: SliderComponent, value: number) {
      setPrivate(this, 'value', value);
      this.sliderEl.value = String(value);
      this.sliderEl.title = String(value);
      return this;
    },
  });
  teach(ColorComponent.prototype, {
    constructor3__(this: ColorComponent) {
      this.colorPickerEl__.addEventListener('input', () => {
        setPrivate(this, 'value', this.colorPickerEl__.value);
        tell(this, '_onChange', this.colorPickerEl__.value);
      });
    },
  });
}

function teachButtons(): void {
  teach(ButtonComponent.prototype, {
    constructor2__(this: ButtonComponent) {
      this.buttonEl.type = 'button';
      this.buttonEl.addEventListener('click', (event) => tell(this, 'clickHandler', event));
    },
    setIcon(this: ButtonComponent, icon: string) {
      setIcon(this.buttonEl, icon);
      return this;
    },
  });
  teach(ExtraButtonComponent.prototype, {
    constructor2__(this: ExtraButtonComponent) {
      this.extraSettingsEl.addClasses(['clickable-icon', 'extra-setting-button']);
      this.extraSettingsEl.setAttrs({ role: 'button', tabindex: 0 });
      setIcon(this.extraSettingsEl, 'settings');
      this.extraSettingsEl.addEventListener('click', () => {
        if (!this.disabled) tell(this, 'clickHandler');
      });
    },
    setIcon(this: ExtraButtonComponent, icon: string) {
      setIcon(this.extraSettingsEl, icon);
      return this;
    },
  });
}

function teachSettings(): void {
  teach(Setting.prototype, {
    constructor__(this: Setting) {
      this.settingEl.addClass('setting-item');
      this.infoEl.addClass('setting-item-info');
      this.nameEl.addClass('setting-item-name');
      this.descEl.addClass('setting-item-description');
      this.controlEl.addClass('setting-item-control');
      this.settingEl.appendChild(this.controlEl);
    },
    setName(this: Setting, name: string | DocumentFragment) {
      this.nameEl.setText(name);
      return this;
    },
    setDesc(this: Setting, desc: string | DocumentFragment) {
      this.descEl.setText(desc);
      return this;
    },
    setDisabled(this: Setting, disabled: boolean) {
      this.settingEl.toggleClass('is-disabled', disabled);
      for (const component of this.components) component.setDisabled(disabled);
      return this;
    },
    clear(this: Setting) {
      this.controlEl.empty();
      this.components = [];
      return this;
    },
  });
  teach(SettingGroup.prototype, {
    constructor__(this: SettingGroup) {
      this.groupEl__.addClass('setting-group');
      this.listEl.addClass('setting-items');
      privateOf<HTMLElement>(this, 'headerEl').addClasses(['setting-item', 'setting-item-heading']);
    },
    setHeading(this: SettingGroup, text: string | DocumentFragment) {
      privateOf<HTMLElement>(this, 'headerInnerEl').setText(text);
      if (text) this.groupEl__.prepend(privateOf<HTMLElement>(this, 'headerEl'));
      else privateOf<HTMLElement>(this, 'headerEl').detach();
      return this;
    },
  });
  teach(ProgressBarComponent.prototype, {
    constructor3__(this: ProgressBarComponent) {
      const bar = this.progressBar__.parentElement?.createDiv({ cls: 'setting-progress-bar' });
      this.progressBar__.addClass('setting-progress-bar-inner');
      bar?.appendChild(this.progressBar__);
    },
  });
  teach(DisplayValueComponent.prototype, {
    constructor__(this: DisplayValueComponent) {
      privateOf<HTMLElement>(this, 'valueEl').addClass('setting-item-display-value');
    },
  });
}

function teachDisabling(): void {
  const controls = ['inputEl', 'selectEl', 'sliderEl', 'buttonEl', 'toggleEl', 'extraSettingsEl', 'colorPickerEl__'];
  teach(BaseComponent.prototype, {
    setDisabled(this: BaseComponent | ValueComponent<unknown>, disabled: boolean) {
      this.disabled = disabled;
      for (const [name, el] of Object.entries(this)) {
        if (!controls.includes(name) || !(el instanceof HTMLElement)) continue;
        if ('disabled' in el) el.disabled = disabled;
        el.toggleClass('is-disabled', disabled);
      }
      return this;
    },
  });
}

/** Calls what a plugin gave to `onChange` or `onClick`, if it gave anything. */
function tell(component: object, callback: string, ...data: unknown[]): void {
  privateOf<((...data: unknown[]) => unknown) | null | undefined>(component, callback)?.(...data);
}
