create table asked_link (
    code_hash  varchar(64) not null,
    account_id uuid        not null,
    kind       varchar(10) not null,
    asked_at   timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    version    bigint      not null,
    constraint asked_link_pk primary key (code_hash),
    constraint asked_link_account_fk foreign key (account_id) references account (id),
    constraint asked_link_kind_known check (kind in ('PASSWORD', 'SIGN_IN'))
);

create index asked_link_by_account on asked_link (account_id, asked_at);
create index asked_link_by_end on asked_link (expires_at);
