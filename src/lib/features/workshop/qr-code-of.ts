/** The QR code of an invitation, for the routes, which draw nothing themselves. */
export { qrCode as qrCodeOf } from '#lib/figures/qr-code.ts';
