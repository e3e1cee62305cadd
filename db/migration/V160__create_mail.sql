create table mail (
    id           uuid           not null,
    purpose      varchar(30)    not null,
    recipient    varchar(200)   not null,
    language     varchar(2)     not null,
    subject      varchar(200)   not null,
    plain        varchar(8000)  not null,
    html         varchar(20000) not null,
    secret       varchar(400),
    secret_mark  varchar(64),
    secret_until timestamp with time zone,
    state        varchar(10)    not null,
    attempts     integer        not null,
    failures     integer        not null,
    reason       varchar(500),
    written_at   timestamp with time zone not null,
    due_at       timestamp with time zone,
    sent_at      timestamp with time zone,
    version      bigint         not null,
    constraint mail_pk primary key (id),
    constraint mail_language_known check (language in ('en', 'fr')),
    constraint mail_state_known check (state in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN')),
    constraint mail_sent_on_a_day check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_failed_for_a_reason check (state <> 'FAILED' or reason is not null),
    constraint mail_settled_keeps_no_secret check (secret is null or state in ('WAITING', 'FAILED')),
    constraint mail_settled_is_not_due check (due_at is null or state in ('WAITING', 'FAILED')),
    constraint mail_secret_runs_out check ((secret_mark is null) = (secret_until is null))
);

create index mail_by_state on mail (state, written_at);
create index mail_by_day on mail (written_at);
create index mail_by_due on mail (due_at);
create index mail_by_secret on mail (secret_mark);
