/** Flow files: YAML in, a sound flow or every fault with its line out. */
package io.keskus.ivr.flowfile;
