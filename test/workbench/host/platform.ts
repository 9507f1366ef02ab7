import { Platform } from 'obsidian-test-mocks/obsidian';

/**
 * Says what the page stands for: the desktop app, or the app on a phone.
 *
 * @param system Node's name of this machine's system; server and page are on the same.
 */
export function settlePlatform(phone: boolean, system: string): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isPhone: phone,
    isTablet: false,
    isIosApp: false,
    isAndroidApp: phone,
    isMacOS: system === 'darwin',
    isWin: system === 'win32',
    isLinux: system === 'linux',
    isSafari: false,
  });
  document.body.toggleClass('is-mobile', phone);
  document.body.toggleClass('is-phone', phone);
}
