import { Platform } from 'obsidian-test-mocks/obsidian';

/** Says what the page stands for: the desktop app, or the app on a phone. */
export function settlePlatform(phone: boolean): void {
  const agent = navigator.userAgent;
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isPhone: phone,
    isTablet: false,
    isIosApp: false,
    isAndroidApp: phone,
    isMacOS: agent.includes('Mac'),
    isWin: agent.includes('Windows'),
    isLinux: agent.includes('Linux'),
    isSafari: false,
  });
  document.body.toggleClass('is-mobile', phone);
  document.body.toggleClass('is-phone', phone);
}
