/** The tools at the right of the top bar, in their order. A new tool is a component in a file of its own and a line here. */
import type { ComponentType } from 'preact';
import { ExportMenu } from './panels/export-menu.tsx';
import { HelpButton } from './panels/help.tsx';
import { LanguageSwitch, ThemeSwitch } from './panels/switches.tsx';
import { ReviewButton } from './review/button.tsx';
import { ShareMenu } from './share/button.tsx';
import { TryButton } from './trial/button.tsx';

/** From left to right; narrow windows wrap them in this order. */
export const TOOLS: readonly ComponentType[] = [
  TryButton,
  ReviewButton,
  ExportMenu,
  ShareMenu,
  LanguageSwitch,
  ThemeSwitch,
  HelpButton,
];
