declare module "edtf" {
  /** A parsed EDTF value: bounds in milliseconds since 1970, infinite where open. */
  type EdtfValue = { min: number; max: number; edtf: string };
  export default function edtf(text: string): EdtfValue;
}
