import { describe, expect, it } from 'vitest';
import { keyName, placeOf, type KeyPress } from '../../src/views/shared/keys';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    defaultPrevented: false,
    ...more,
  };
}

describe('where the focus is', () => {
  it.each([
    [{ tagName: 'INPUT', type: 'text' }, 'typing'],
    [{ tagName: 'INPUT', type: 'search' }, 'typing'],
    [{ tagName: 'TEXTAREA' }, 'typing'],
    [{ tagName: 'SELECT' }, 'typing'],
    [{ tagName: 'DIV', isContentEditable: true }, 'typing'],
    [{ tagName: 'INPUT', type: 'checkbox' }, 'control'],
    [{ tagName: 'BUTTON' }, 'control'],
    [{ tagName: 'A' }, 'control'],
    [{ tagName: 'H2' }, 'page'],
    [null, 'page'],
  ] as const)('%o is %s', (target, place) => {
    expect(placeOf(target)).toBe(place);
  });
});

describe('the name of a key', () => {
  it.each([
    ['1', '1'],
    ['9', '9'],
    ['s', 's'],
    ['S', 's'],
    ['Enter', 'enter'],
    [' ', 'space'],
    ['ArrowDown', 'down'],
    ['0', null],
    ['Escape', null],
    ['Tab', null],
    ['F5', null],
  ])('%s on the page is %s', (key, name) => {
    expect(keyName(press(key), 'page')).toBe(name);
  });

  it('is none while the student types, whatever the key', () => {
    for (const key of ['1', 's', 'Enter', ' ', 'ArrowUp', 'u']) expect(keyName(press(key), 'typing')).toBeNull();
  });

  it('is none with Ctrl, Cmd or Alt, so that the hotkeys of the app are left alone', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const)
      for (const key of ['1', 's', 'Enter', 'ArrowDown'])
        expect(keyName(press(key, { [modifier]: true }), 'page')).toBeNull();
  });

  it('leaves Enter and Space to the button that has the focus, but not digits and letters', () => {
    expect(keyName(press('Enter'), 'control')).toBeNull();
    expect(keyName(press(' '), 'control')).toBeNull();
    expect(keyName(press('2'), 'control')).toBe('2');
    expect(keyName(press('u'), 'control')).toBe('u');
  });

  it('is none for a key held down, except for the arrows', () => {
    for (const key of ['1', 's', 'Enter', ' ']) expect(keyName(press(key, { repeat: true }), 'page')).toBeNull();
    expect(keyName(press('ArrowDown', { repeat: true }), 'page')).toBe('down');
  });

  it('is none while a word is composed, or when another has dealt with the press', () => {
    expect(keyName(press('s', { isComposing: true }), 'page')).toBeNull();
    expect(keyName(press('s', { defaultPrevented: true }), 'page')).toBeNull();
  });

  it('takes the row of digits on a French keyboard, shifted or not', () => {
    expect(keyName(press('&', { code: 'Digit1' }), 'page')).toBe('1');
    expect(keyName(press('1', { code: 'Digit1', shiftKey: true }), 'page')).toBe('1');
    // On other layouts the shifted row writes signs, which mean nothing here.
    expect(keyName(press('!', { code: 'Digit1', shiftKey: true }), 'page')).toBeNull();
  });

  it('takes Caps Lock for what it is, and Shift for a modifier', () => {
    expect(keyName(press('U'), 'page')).toBe('u');
    expect(keyName(press('U', { shiftKey: true }), 'page')).toBeNull();
    expect(keyName(press('Enter', { shiftKey: true }), 'page')).toBeNull();
  });
});
