/** Which characters the screen sets in the report's own face: the ranges of ui/styles/fonts.css. */

const SERVED =
	/^[\u0000-\u02BA\u02BB-\u02CC\u02CE-\u02FF\u0301\u0304\u0308\u0329\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u052F\u1C80-\u1C8A\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF\u2000-\u206F\u20A0-\u20C0\u2113\u2116\u2122\u2191\u2193\u2212\u2215\u2C60-\u2C7F\u2DE0-\u2DFF\uA640-\uA69F\uA720-\uA7FF\uFE2E\uFE2F\uFEFF\uFFFD]*$/u;

/** Whether the text looks on a screen as it is measured; another face may stand in for some of it otherwise. */
export const isServed = (text: string): boolean => SERVED.test(text);
