import * as mocks from 'obsidian-test-mocks/obsidian';
import { HostApp } from './app';
import { CodeEditor } from './code-editor';
import { debounce } from './debounce';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches } from './fuzzy';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { AbstractInputSuggest, PopoverSuggest } from './input-suggest';
import { Keymap, Scope } from './keys';
import { Leaf } from './leaf';
import { MarkdownRenderer } from './markdown/markdown-renderer';
import { sanitizeHTMLToDom } from './markdown/sanitize';
import { MarkdownView, TextFileView } from './markdown-view';
import { Menu, MenuItem } from './menu';
import { loadMermaid } from './mermaid';
import { HostMetadataCache } from './metadata-cache';
import { ConfirmationButton, ConfirmationModal, Modal } from './modal';
import { Notice } from './notice';
import { Plugin } from './plugin';
import { ReadingView } from './reading-view';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { Split } from './split';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { TabGroup } from './tab-group';
import { HostVault } from './vault';
import { EditableFileView, FileView, ItemView, View } from './views';
import { Workspace } from './workspace';

/** What `require('obsidian')` gives to a plugin: the mocks, and in their place what the workbench really shows. */
export const obsidianModule = {
  ...mocks,
  AbstractInputSuggest,
  App: HostApp,
  ConfirmationButton,
  ConfirmationModal,
  EditableFileView,
  Editor: CodeEditor,
  FileView,
  FuzzySuggestModal,
  ItemView,
  Keymap,
  MarkdownPreviewView: ReadingView,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MetadataCache: HostMetadataCache,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  Scope,
  SettingTab,
  SuggestModal,
  TextFileView,
  Vault: HostVault,
  View,
  Workspace,
  WorkspaceLeaf: Leaf,
  WorkspaceSidedock: Split,
  WorkspaceSplit: Split,
  WorkspaceTabs: TabGroup,
  addIcon,
  debounce,
  getIcon,
  getIconIds,
  loadMermaid,
  normalizePath,
  prepareFuzzySearch,
  prepareSimpleSearch,
  removeIcon,
  renderMatches,
  renderResults: (
    el: HTMLElement,
    text: string,
    result: { matches: [number, number][] } | null,
    offset?: number,
  ): void => renderMatches(el, text, result?.matches ?? null, offset),
  request: refuse,
  requestUrl: refuse,
  requireApiVersion,
  sanitizeHTMLToDom,
  setIcon,
};

/** No plugin gets anything from another machine here. */
function refuse(request: string | { url: string }): never {
  throw new Error(`The workbench makes no requests: ${typeof request === 'string' ? request : request.url}`);
}

/** As the app does: one kind of slash, none at the ends, plain blanks, composed letters; the root is `/`. */
function normalizePath(path: string): string {
  const trimmed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (trimmed || '/').replace(/\u00a0|\u202f/g, ' ').normalize('NFC');
}

function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const have = mocks.apiVersion.split('.').map(Number);
  for (const [at, part] of wanted.entries()) {
    const own = have[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
