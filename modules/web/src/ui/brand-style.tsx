import { brandRules } from '../theme/brand';

/** Puts a tenant's colour over the installation's own, on the whole page. */
export default function BrandStyle({ colour }: { colour: string }) {
  return <style>{brandRules(colour)}</style>;
}
