@NullMarked
package passerelle.workbook.ui;

import org.jspecify.annotations.NullMarked;
