export const metadata = {title: 'Town'};

export default function Layout({children}) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
