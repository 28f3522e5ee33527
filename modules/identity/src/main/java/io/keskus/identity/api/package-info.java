/** Members, API keys and socket tickets over HTTP. */
package io.keskus.identity.api;
