/** What we use of Turbo; the package brings no types of its own. */
declare module '@hotwired/turbo' {
  export const config: {
    drive: { progressBarDelay: number };
    forms: { mode: 'on' | 'off' | 'optin' };
  };
}
