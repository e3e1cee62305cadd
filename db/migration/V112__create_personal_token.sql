-- With one a program reads what its owner may read. Only the hash of the secret is kept, and how it begins.
create table personal_token (
    id           uuid        not null,
    account_id   uuid        not null,
    name         varchar(80) not null,
    beginning    varchar(12) not null,
    hash         varchar(64) not null,
    created_at   timestamp with time zone not null,
    last_day     date,
    last_used_on date,
    revoked_at   timestamp with time zone,
    version      bigint      not null,
    constraint personal_token_pk primary key (id),
    constraint personal_token_account_fk foreign key (account_id) references account (id),
    constraint personal_token_hash_once unique (hash)
);

create index personal_token_by_account on personal_token (account_id);
