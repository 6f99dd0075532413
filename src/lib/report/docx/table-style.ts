/** The style of every table: hairlines between rows, a firmer one under the head, no boxes. */
import type { Setting } from './setting.ts';

/** Its id. */
export const TABLE_STYLE = 'ReportTable';

const line = (side: string, color: string, eighths: number): string =>
	`<w:${side} w:val="single" w:sz="${String(eighths)}" w:space="0" w:color="${color}"/>`;

const margin = (side: string, twips: number): string => `<w:${side} w:w="${String(twips)}" w:type="dxa"/>`;

const MARGINS = `${margin('top', 36)}${margin('left', 60)}${margin('bottom', 36)}${margin('right', 120)}`;

/** Elements in the order of the schema (ECMA-376, 17.7.4.17), which Word insists on. */
function tableStyle({ hex }: Pick<Setting, 'hex'>): string {
	const rules = `${line('bottom', hex('rule'), 4)}${line('insideH', hex('rule'), 4)}`;
	const head = `<w:tcPr><w:tcBorders>${line('bottom', hex('ink'), 6)}</w:tcBorders></w:tcPr>`;
	return [
		`<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
		'<w:name w:val="Report Table"/><w:uiPriority w:val="99"/><w:qFormat/>',
		`<w:tblPr><w:tblBorders>${rules}</w:tblBorders><w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr>`,
		`<w:tblStylePr w:type="firstRow">${head}</w:tblStylePr></w:style>`
	].join('');
}

/** The styles of the document with that of its tables: the library writes none for tables. */
export const withTableStyle = (styles: string, setting: Pick<Setting, 'hex'>): string =>
	styles.replace('</w:styles>', `${tableStyle(setting)}</w:styles>`);
