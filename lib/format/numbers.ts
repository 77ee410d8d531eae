/** An exact decimal ("323000", "-8.3") as readers see it ("323,000", "−8.3"); never through a float. */
export function formatDecimal(decimal: string): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${decimal.startsWith("-") ? "−" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}
