create table written_text (
    subject   varchar(40)  not null,
    object_id uuid         not null,
    field     varchar(60)  not null,
    body      varchar      not null,
    language  varchar(2)   not null,
    revision  bigint       not null,
    saved_at  timestamp with time zone not null,
    saved_by  varchar(120) not null,
    version   bigint       not null,
    constraint written_text_pk primary key (subject, object_id, field),
    constraint written_text_language_known check (language in ('en', 'fr'))
);
