/**
 * Types that keep keys, codes and forms that the schema does not name, for documents of
 * later minor versions.
 */
package org.w3id.onward.disclosure.tolerant;
