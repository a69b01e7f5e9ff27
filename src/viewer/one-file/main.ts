/** The page in one file: the same page, with its files in it. */
import './start.ts';
import '../main.tsx';
