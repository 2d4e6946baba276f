/** What the types of this package are read and written with. It is no part of the interface. */
package org.w3id.onward.disclosure.internal;
