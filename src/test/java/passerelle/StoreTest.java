package passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.support.ApplicationTest;

@ApplicationTest
class StoreTest {

    /** H2 asks the connection that made a table whether a row passes its checks, however long ago that was. */
    @Test
    void closesNoConnectionWhileItIsOpen(@Autowired DataSource store) throws SQLException {
        var pool = store.unwrap(HikariDataSource.class);

        assertThat(pool.getMaxLifetime()).isZero();
        assertThat(pool.getMinimumIdle()).isEqualTo(pool.getMaximumPoolSize());
    }
}
