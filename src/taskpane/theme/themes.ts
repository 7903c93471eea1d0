import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's own list names no Chinese font, which leaves the choice, and the glyph variants, to chance. */
const CHINESE_FONTS = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'";

function withChineseFonts(theme: Theme): Theme {
  const fontFamilyBase = theme.fontFamilyBase.replace(/,\s*sans-serif\s*$/, `, ${CHINESE_FONTS}, sans-serif`);
  return { ...theme, fontFamilyBase };
}

export const LIGHT = withChineseFonts(webLightTheme);
export const DARK = withChineseFonts(webDarkTheme);
