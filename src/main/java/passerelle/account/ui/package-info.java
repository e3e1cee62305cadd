@NullMarked
package passerelle.account.ui;

import org.jspecify.annotations.NullMarked;
