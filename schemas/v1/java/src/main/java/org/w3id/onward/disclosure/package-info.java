/**
 * Subprocessor disclosures in the Onward format: types, strict and tolerant readers, code
 * lists.
 */
package org.w3id.onward.disclosure;
