/** By what the comment of a review is found again. */
export const marker = '<!-- kotokartta-review';
