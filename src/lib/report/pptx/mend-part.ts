/** What the library leaves to be done in the parts of a presentation: language, lines of notes, heads of tables. */

const LANGUAGE = / lang="en-US"/g;
/** A run of the notes' text, as the library writes it: all lines in one. */
const NOTE = /<a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/g;
/** A table's frame has a name; what reads slides out looks for a description. */
const TABLE_NAME = /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g;

const paragraphs = (look: string, lines: readonly string[]): string =>
	lines.map((line) => `<a:r>${look}<a:t>${line}</a:t></a:r>`).join('</a:p><a:p>');

/** Lines of notes as paragraphs; a line feed inside a run is no more than a space. */
const withLines = (text: string): string =>
	text.replace(NOTE, (_, look: string, note: string) => paragraphs(look, note.split('\n')));

/** The part's text, in this language. */
export const mendPart = (text: string, path: string, language: string): string => {
	const spoken = text.replace(LANGUAGE, ` lang="${language}"`);
	if (path.startsWith('ppt/notesSlides/')) return withLines(spoken);
	return spoken
		.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
		.replace(TABLE_NAME, (_, start: string, name: string) => `${start} descr="${name}"/>`);
};
