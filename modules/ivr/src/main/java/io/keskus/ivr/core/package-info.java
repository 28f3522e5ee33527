/** The pure step function over a flow, its digest, and what makes a flow sound. */
package io.keskus.ivr.core;
