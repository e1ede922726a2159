/** What we use of Turbo; the package brings no types of its own. */
declare module '@hotwired/turbo' {
  export const config: {
    drive: { progressBarDelay: number };
    forms: { confirm: (message: string) => Promise<boolean> };
  };
}
