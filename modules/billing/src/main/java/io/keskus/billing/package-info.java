/** Usage, its price and its proof: what the rest of the house may know of billing. */
package io.keskus.billing;
