/** What is said beside the figures of readiness, on screen and in the report. */
export const FIGURE_TEXT = {
	dots:
		'Layer by layer, the capability furthest short of its layer’s floor first. A capability has no floor of its own: ' +
		'below that of its layer it pulls the layer down, and others have to make up for it.',
	shape: 'The shape',
	radar: 'A radar shows the shape; read the numbers in the table.',
	radarAbove: 'A radar shows the shape; read the numbers in the table above.'
} as const;
