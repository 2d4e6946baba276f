/** Tables of codes and facts that go with the schema. */
package org.w3id.onward.disclosure.tables;
