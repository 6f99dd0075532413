/** Where the parts of the chart of a plan stand, by its width: names beside the bars, or above them where it is narrow. */

export interface GanttLayout {
	readonly width: number;
	/** Whether names stand beside the bars; above them otherwise. */
	readonly beside: boolean;
	readonly taskWidth: number;
	readonly ownerLeft: number;
	/** 0 where owners have no column. */
	readonly ownerWidth: number;
	/** Where the days begin. */
	readonly left: number;
}

/** Width of the chart where nothing asks for another. */
export const GANTT_WIDTH = 1120;

/** Below this width names beside the bars would leave no room for the days. */
const BESIDE_FROM = 640;

/** The layout of a chart of this width, with a column of owners or without. */
export function ganttLayout(width = GANTT_WIDTH, ownerless = false): GanttLayout {
	if (width < BESIDE_FROM)
		return { width, beside: false, taskWidth: width, ownerLeft: 0, ownerWidth: 0, left: 0 };
	const part = (units: number): number => Math.round((units * width) / GANTT_WIDTH);
	if (ownerless)
		return { width, beside: true, taskWidth: part(440), ownerLeft: 0, ownerWidth: 0, left: part(466) };
	return {
		width,
		beside: true,
		taskWidth: part(334),
		ownerLeft: part(350),
		ownerWidth: part(150),
		left: part(516)
	};
}
