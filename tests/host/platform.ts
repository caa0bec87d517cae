/** Where the app believes it runs. The same mutable object for everyone, as in the app. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
};

/** The devices a test can pretend to be on. */
export type Device = 'desktop' | 'mac' | 'windows' | 'phone' | 'tablet';

/** Makes the app believe it runs on a device, and marks the body as the app does. */
export function setPlatform(device: Device): void {
  const mobile = device === 'phone' || device === 'tablet';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isMobile: mobile,
    isDesktopApp: !mobile,
    isMobileApp: mobile,
    isIosApp: false,
    isAndroidApp: mobile,
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
    isMacOS: device === 'mac',
    isWin: device === 'windows',
    isLinux: device === 'desktop',
  });
  if (typeof document === 'undefined') return;
  const { body } = document;
  body.classList.toggle('is-mobile', mobile);
  body.classList.toggle('is-phone', device === 'phone');
  body.classList.toggle('is-tablet', device === 'tablet');
  body.classList.toggle('mod-macos', device === 'mac');
  body.classList.toggle('mod-windows', device === 'windows');
  body.classList.toggle('mod-linux', device === 'desktop');
}
