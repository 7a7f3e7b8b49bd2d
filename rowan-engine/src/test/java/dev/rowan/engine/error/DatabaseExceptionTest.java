package dev.rowan.engine.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseExceptionTest {
  private static final Failure FAILURE =
      Failure.because("the key is taken")
          .withSqlState("23505")
          .withConstraint("uq_users_username")
          .withTable("users")
          .withColumns(List.of("username"))
          .withSql("insert into users (username) values (?)");

  @Test
  void carriesTheFacts() {
    DatabaseException violation = FailureKind.UNIQUE_VIOLATION.exception(FAILURE);
    assertThat(violation)
        .isInstanceOf(UniqueViolation.class)
        .isInstanceOf(ConstraintViolation.class);
    assertThat(violation.sqlState()).contains("23505");
    assertThat(violation.constraint()).contains("uq_users_username");
    assertThat(violation.table()).contains("users");
    assertThat(violation.columns()).containsExactly("username");
    assertThat(violation.sql()).contains("insert into users (username) values (?)");
  }

  @Test
  void messageSaysReasonConstraintWayOutAndStatement() {
    assertThat(FailureKind.UNIQUE_VIOLATION.exception(FAILURE))
        .hasMessage(
            "ROWAN-3201: the key is taken (constraint uq_users_username); use another value, or say with onConflict(…)"
                + " what becomes of the row that is there\n  in: insert into users (username) values (?)");
  }

  @Test
  void theRowOfABulkInsertIsNamed() {
    DatabaseException violation = FailureKind.UNIQUE_VIOLATION.exception(FAILURE).atRow(7);
    assertThat(violation)
        .isInstanceOf(UniqueViolation.class)
        .hasMessageContaining("row 7 of the rows to insert");
    assertThat(violation.row()).hasValue(7);
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void everyKindHasAnExceptionOfItsOwn(FailureKind kind) {
    assertThat(kind.exception(FAILURE).kind()).isEqualTo(kind);
    assertThat(kind.exception(FAILURE).code()).isEqualTo(kind.code());
  }

  @Test
  void codesAreDistinct() {
    assertThat(Arrays.stream(FailureKind.values()).map(FailureKind::code)).doesNotHaveDuplicates();
  }

  @Test
  void onlySerializationFailuresAndDeadlocksAreRetryable() {
    assertThat(Arrays.stream(FailureKind.values()).filter(FailureKind::retryable))
        .containsExactly(FailureKind.SERIALIZATION_FAILURE, FailureKind.DEADLOCK);
  }
}
