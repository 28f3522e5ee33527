/** A name from a configuration as people read it: orderNumber, order-number and order_number are "Order number". Pure. */
export function words(name: string): string {
  const parted = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}
