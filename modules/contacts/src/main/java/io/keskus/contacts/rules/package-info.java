/** What a tenant lays down about its contacts and tickets: fields, reasons, dispositions. */
package io.keskus.contacts.rules;
