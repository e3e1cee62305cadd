create table failed_attempts (
    attempt_key  varchar(80) not null,
    failures     integer     not null,
    last_at      timestamp with time zone not null,
    locked_until timestamp with time zone,
    version      bigint      not null,
    constraint failed_attempts_pk primary key (attempt_key)
);

create index failed_attempts_by_day on failed_attempts (last_at);
