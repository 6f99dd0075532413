/** The paper: A4, upright or on its side, and the frame of it that may be printed on. In points. */

export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly top: number;
	/** Size of the frame, without the foot of the page. */
	readonly frame: Frame;
}

/** Room for blocks. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Rows of tables stand closer. */
	readonly dense?: true;
}

const A4_SHORT = 595.28;
const A4_LONG = 841.89;

function sheet(width: number, height: number, margins: { side: number; top: number; bottom: number }): Sheet {
	const { side, top, bottom } = margins;
	return {
		width,
		height,
		left: side,
		top,
		frame: { width: width - 2 * side, height: height - top - bottom }
	};
}

export const SHEETS = {
	portrait: sheet(A4_SHORT, A4_LONG, { side: 56, top: 56, bottom: 68 }),
	landscape: sheet(A4_LONG, A4_SHORT, { side: 48, top: 44, bottom: 56 })
} as const;

const upright = sheet(A4_SHORT, A4_LONG, { side: 56, top: 36, bottom: 64 });

/** An upright page of which all has to be used. */
export const DENSE_SHEET: Sheet = { ...upright, frame: { ...upright.frame, dense: true } };

/** The baseline of the page's foot, from its lower edge. */
export const FOOT = 34;

/** Longest comfortable line of text: about 70 characters. */
export const MEASURE = 360;
/** Of a caption of a line or two, which should not take a third. */
export const WIDE_MEASURE = 660;
