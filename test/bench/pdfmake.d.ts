/** As much of pdfmake as the bench needs: it comes without types. */
declare module 'pdfmake' {
	interface Pdfmake {
		setFonts: (fonts: Readonly<Record<string, { normal: string; bold: string }>>) => void;
		/** Which addresses it may fetch. */
		setUrlAccessPolicy: (mayFetch: (url: string) => boolean) => void;
		createPdf: (document: object) => { getBuffer: () => Promise<Uint8Array> };
	}
	const pdfmake: Pdfmake;
	export default pdfmake;
}
