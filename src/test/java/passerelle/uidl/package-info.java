/**
 * A browser without a screen for Vaadin Flow: signs in, opens pages, keeps the tree of elements that the server
 * describes, and sends what a browser would send when somebody clicks and types. Knows nothing of this application.
 */
@NullMarked
package passerelle.uidl;

import org.jspecify.annotations.NullMarked;
