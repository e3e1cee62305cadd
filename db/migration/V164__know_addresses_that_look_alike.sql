alter table account add column email_look varchar(200);

-- as EmailAddress.look() makes it of new ones
update account set email_look = replace(replace(replace(replace(replace(replace(replace(replace(lower(email),
    '.', ''), '-', ''), '_', ''), '0', 'o'), '1', 'l'), 'i', 'l'), 'rn', 'm'), 'vv', 'w');

alter table account alter column email_look set not null;

create index account_by_look on account (email_look);
