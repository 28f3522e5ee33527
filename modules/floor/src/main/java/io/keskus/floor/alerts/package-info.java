/** What is beyond its limit now, and when something else will be: pure. */
package io.keskus.floor.alerts;
