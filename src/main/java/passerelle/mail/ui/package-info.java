@NullMarked
package passerelle.mail.ui;

import org.jspecify.annotations.NullMarked;
