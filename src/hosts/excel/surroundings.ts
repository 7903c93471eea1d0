/** Language of Excel's own menus, such as `zh-CN`; undefined outside Office. */
export function displayLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context.displayLanguage;
}

/**
 * Whether Excel's own frame is dark; undefined when Excel does not say, as on the web. Read it again when the pane
 * becomes visible: Excel sends no event.
 */
export function isDarkTheme(): boolean | undefined {
  // Declared as always there, but missing on the web and in older versions.
  const theme = typeof Office === 'undefined' ? undefined : (Office.context.officeTheme as Theme | undefined);
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

type Theme = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

function isDarkColor(color: string | undefined): boolean | undefined {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (channels === null) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
