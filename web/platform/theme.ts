// Mantine spoken in our tokens (ui/tokens.css): every colour it uses is one of ours, so light and dark are decided in one place.
// The scheme somebody chose is kept in this browser; index.html sets it before the first paint.

import { createTheme, localStorageColorSchemeManager, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

export const schemeManager = localStorageColorSchemeManager({ key: 'amends.theme' })

/** The nonce that the server put into this page (CSP): Mantine and CodeMirror write style elements and need it. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

const act: MantineColorsTuple = [
  '#ebeffb',
  '#d5defa',
  '#c3cffb',
  '#a9baff',
  '#7f95ea',
  '#5f78da',
  '#4a63cc',
  '#2f4cb0',
  '#26408f',
  '#1d3173',
]
/** Warm greys in place of Mantine's bluish ones: `gray` from light to dark, `dark` from its text to its deepest ground. */
const gray: MantineColorsTuple = [
  '#f7f5f1',
  '#f0ede7',
  '#e4dfd6',
  '#d3ccc0',
  '#b5ad9f',
  '#8a8376',
  '#6b655a',
  '#565148',
  '#38342d',
  '#211f1b',
]
const dark: MantineColorsTuple = [
  '#eeebe4',
  '#bcb6aa',
  '#a09a8d',
  '#857e71',
  '#35322c',
  '#262420',
  '#1c1b18',
  '#141311',
  '#0f0e0d',
  '#0a0a09',
]

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

export const theme = createTheme({
  colors: { act, gray, dark },
  primaryColor: 'act',
  // 7.5 and 5.3 against white: Mantine's own filled blue is too pale to read.
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  white: '#ffffff',
  black: '#211f1b',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { caption: '11px', xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '20px', figure: '26px' },
  lineHeights: { xs: '16px', sm: '20px', md: '22px', lg: '22px', xl: '28px' },
  headings: { fontFamily: sans, fontWeight: '600' },
  spacing: { hair: '4px', xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px', wide: '48px' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '12px', xl: '12px' },
  defaultRadius: 'sm',
  // Widths in em, since media queries do not know px variables: 576, 768, 900, 1200, 1440 px.
  breakpoints: { xs: '36em', sm: '48em', md: '56.25em', lg: '75em', xl: '90em' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The page itself never scrolls (its parts do), and the lock would write style elements without a nonce.
    Modal: { defaultProps: { lockScroll: false, centered: true, radius: 'md', transitionProps: { duration: 180 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 180 } } },
    Menu: { defaultProps: { radius: 'sm', shadow: 'sm', transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { radius: 'md', shadow: 'sm', transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
    Select: { defaultProps: { allowDeselect: false } },
    Notification: { defaultProps: { color: 'gray', radius: 'md' } },
  },
})

/** Mantine's own variables, written in both schemes because its defaults are. */
const variables: Record<string, string> = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--act)',
  // A refused field is ink with a mark (base.css), not red: red is kept for what is truly late.
  '--mantine-color-error': 'var(--ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--act-fill)',
  '--mantine-primary-color-filled-hover': 'var(--act-fill)',
  '--mantine-primary-color-light': 'var(--act-soft)',
  '--mantine-primary-color-light-color': 'var(--act)',
  '--mantine-shadow-xs': 'var(--shade)',
  '--mantine-shadow-sm': 'var(--shade)',
  '--mantine-shadow-md': 'var(--shade)',
  '--mantine-shadow-lg': 'var(--shade)',
  '--mantine-shadow-xl': 'var(--shade)',
}

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: variables })
