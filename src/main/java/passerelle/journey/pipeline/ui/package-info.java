@NullMarked
package passerelle.journey.pipeline.ui;

import org.jspecify.annotations.NullMarked;
