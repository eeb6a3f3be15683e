/** Whether somebody can see the pages now. A mini-program in the background is told so by its pages' own hiding. */
export const inFront = (): boolean => true
