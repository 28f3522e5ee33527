/** For how long it is remembered what agents did and what was said to them. */
package io.keskus.floor.expiry;
