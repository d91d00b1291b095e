import remarkGfm from 'remark-gfm';
import type { Preset } from 'unified';

/** Tables, footnotes and bare links. One tilde means "about": only two strike words out. */
export const gfm: Preset = { plugins: [[remarkGfm, { singleTilde: false }]] };
