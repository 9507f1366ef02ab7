import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { Setting, SettingGroup } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { addControl } from './setting-controls';
import type { SettingTab } from './setting-tab';

type Row = SettingDefinition | SettingDefinitionPage;
type Group = SettingDefinitionGroup | SettingDefinitionList;

/** Settings on the page. */
export interface RenderedDefinitions {
  /** Asks every `visible` and `disabled` again. */
  refresh(): void;
  /** Runs the clean-ups of what was rendered and empties the page. */
  clear(): void;
}

/** Draws the items of `getSettingDefinitions()`; loose items between groups form groups of their own, as in the app. */
export function renderDefinitions(
  tab: SettingTab,
  items: SettingDefinitionItem[],
  containerEl: HTMLElement,
): RenderedDefinitions {
  containerEl.empty();
  const checks: (() => void)[] = [];
  const cleanups: (() => void)[] = [];
  const refresh = (): void => checks.forEach((check) => check());

  for (const definition of toGroups(items)) {
    const group = new SettingGroup(containerEl);
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(/\s+/).filter(Boolean));
    for (const add of definition.extraButtons ?? []) group.addExtraButton(add);
    const rows = (definition.items ?? []).map((row, index) => {
      const setting = new Setting(group.listEl);
      const cleanup = renderRow(tab, row, setting, group, index, refresh);
      if (cleanup) cleanups.push(cleanup);
      if (isList(definition)) addListButtons(setting, definition, index);
      checks.push(() => {
        setting.settingEl.toggle(holds(row.visible, true));
        setting.setDisabled(holds(disabledOf(row), false));
      });
      return setting.settingEl;
    });
    if (definition.search) addSearch(group, definition, rows);
    if (isList(definition)) addListEnd(group, definition, rows.length);
    checks.push(() => group.groupEl__.toggle(holds(definition.visible, true)));
  }
  refresh();
  return {
    refresh,
    clear() {
      for (const cleanup of cleanups) cleanup();
      containerEl.empty();
    },
  };
}

function renderRow(
  tab: SettingTab,
  row: Row,
  setting: Setting,
  group: SettingGroup,
  index: number,
  refresh: () => void,
): (() => void) | null {
  setting.setName(row.name);
  if (row.desc !== undefined) setting.setDesc(row.desc);
  if (isPage(row)) {
    renderPage(tab, row, setting);
    return null;
  }
  if (row.render) return row.render(setting.asOriginalType__(), group.asOriginalType__()) ?? null;
  if (row.control) addControl(tab, setting, row.control, refresh);
  const { action } = row;
  if (action) {
    setting.settingEl.addClasses(['mod-action', 'tappable']);
    setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
    setIcon(setting.controlEl.createDiv({ cls: 'setting-page-arrow' }), 'chevron-right');
    setting.settingEl.addEventListener('click', () => action(setting.settingEl, index));
    setting.settingEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') action(setting.settingEl, index);
    });
  }
  return null;
}

function renderPage(tab: SettingTab, row: SettingDefinitionPage, setting: Setting): void {
  setting.settingEl.addClasses(['mod-page', 'tappable']);
  const shown = typeof row.displayValue === 'function' ? row.displayValue() : row.displayValue;
  const status = typeof row.status === 'function' ? row.status() : row.status;
  if (shown || status) {
    const value = setting.controlEl.createDiv({ cls: 'setting-item-display-value', text: shown ?? '' });
    value.toggleClass('mod-warning', status === 'warning');
  }
  setIcon(setting.controlEl.createDiv({ cls: 'setting-page-arrow' }), 'chevron-right');
  setting.settingEl.addEventListener('click', () => openPage(tab, row));
}

function openPage(tab: SettingTab, row: SettingDefinitionPage): void {
  const page = row.page?.();
  tab.containerEl.empty();
  const bar = tab.containerEl.createDiv({ cls: 'setting-page-titlebar' });
  const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back', type: 'button' } });
  setIcon(back, 'arrow-left');
  bar.createDiv({ text: page?.title || row.name });
  const body = tab.containerEl.createDiv();
  let inner: RenderedDefinitions | null = null;
  if (page) {
    body.appendChild(page.containerEl);
    page.display();
  } else {
    inner = renderDefinitions(tab, row.items ?? [], body);
  }
  back.addEventListener('click', () => {
    inner?.clear();
    page?.hide();
    tab.draw();
  });
}

function addListButtons(setting: Setting, list: SettingDefinitionList, index: number): void {
  const { onDelete, onReorder } = list;
  if (onReorder && index > 0) {
    setting.addExtraButton((button) =>
      button
        .setIcon('chevron-up')
        .setTooltip('Move up')
        .onClick(() => onReorder(index, index - 1)),
    );
  }
  if (onDelete) {
    setting.addExtraButton((button) =>
      button
        .setIcon('trash-2')
        .setTooltip('Remove')
        .onClick(() => onDelete(index)),
    );
  }
}

function addListEnd(group: SettingGroup, list: SettingDefinitionList, count: number): void {
  if (count === 0 && list.emptyState) group.listEl.createDiv({ cls: 'setting-list-empty' }).setText(list.emptyState);
  const { addItem } = list;
  if (!addItem) return;
  const button = group.listEl.createEl('button', { text: addItem.name, attr: { type: 'button' } });
  button.addEventListener('click', () => addItem.action(button));
}

function addSearch(group: SettingGroup, definition: Group, rows: HTMLElement[]): void {
  const { search, items = [] } = definition;
  if (!search) return;
  group.addSearch((component) => {
    group.listEl.prepend(component.inputEl);
    component.setPlaceholder(search.placeholder ?? 'Search…').onChange((query) => {
      for (const [index, row] of items.entries()) {
        rows[index]?.toggle(query === '' || isPage(row) || search.match(row, query));
      }
    });
  });
}

function toGroups(items: SettingDefinitionItem[]): Group[] {
  const groups: Group[] = [];
  let loose: Row[] | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      groups.push(item);
      loose = null;
      continue;
    }
    if (!loose) groups.push({ type: 'group', items: (loose = []) });
    loose.push(item);
  }
  return groups;
}

function isPage(row: Row): row is SettingDefinitionPage {
  return 'type' in row;
}

function isList(group: Group): group is SettingDefinitionList {
  return group.type === 'list';
}

function disabledOf(row: Row): boolean | (() => boolean) | undefined {
  if (isPage(row)) return undefined;
  return 'disabled' in row ? row.disabled : row.control?.disabled;
}

function holds(predicate: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return (typeof predicate === 'function' ? predicate() : predicate) ?? otherwise;
}
