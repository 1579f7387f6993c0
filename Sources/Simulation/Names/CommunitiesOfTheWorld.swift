extension Community {
    /// Families whose names come from further away.
    static let ofTheWorld = [
        Community(
            "Polish", weight: 7, surnames: "Kowalczyk, Nowak, Wiśniewski, Zieliński, Dąbrowska, Łukasik",
            children: "Katarzyna/Kasia, Łukasz, Zofia, Jakub/Kuba, Hanna, Szymon, Aleksandra/Ola, Wojtek",
            women: "Małgorzata, Agnieszka, Ewa, Joanna", men: "Piotr, Tomasz, Paweł, Michał"),
        Community(
            "Romanian", weight: 5, surnames: "Brânză, Popescu, Ionescu, Țurcanu, Stănescu, Dumitrașcu",
            children: "Ștefan, Ioana, Andrei, Mălina, Răzvan, Ilinca, Matei, Anastasia/Ana",
            women: "Mihaela, Cristina, Elena", men: "Gheorghe, Cătălin, Bogdan"),
        Community(
            "Portuguese", weight: 4, surnames: "da Silva, d'Souza, Gonçalves, Conceição, Magalhães, Araújo",
            children: "João, Inês, Tomás, Beatriz, Simão, Mafalda, Gonçalo", women: "Fátima, Conceição, Lúcia",
            men: "António, Luís, Rui"),
        Community(
            "Urdu", weight: 6, surnames: "Khan, Begum, Hussain, Malik, Chaudhry, Qureshi",
            children: "Maryam, Zain, Ayaan, Hania, Yusuf, Inaya, Rayyan, Zoya, Muhammad/Musa",
            women: "Aisha, Nadia, Saima, Rukhsana", men: "Imran, Tariq, Faisal, Bilal"),
        Community(
            "Bengali", weight: 3, surnames: "Ahmed, Chowdhury, Miah, Islam, Das Gupta",
            children: "Tahmid, Nusrat, Arif, Priyanka/Priya, Ishaan, Tasnim", women: "Shirin, Farhana, Moushumi",
            men: "Rafiq, Kamal, Anwar"),
        Community(
            "Panjabi", weight: 4, surnames: "Singh, Kaur, Gill, Dhillon, Sandhu",
            children: "Jasleen, Arjan, Simran, Harveer, Kiran, Gurpreet/Preet", women: "Manjit, Harpreet, Baljit",
            men: "Jaspal, Amrik, Kulwinder"),
        Community(
            "Gujarati", weight: 3, surnames: "Patel, Shah, Desai, Mistry",
            children: "Aarav, Diya, Rohan, Anaya, Dev, Kavya", women: "Hetal, Bhavna, Nisha", men: "Nilesh, Ketan, Raj"),
        Community(
            "Yoruba", weight: 4, surnames: "Adeyemi, Adébáyọ̀, Ogunlesi, Akindele, Oyèlárán",
            children: "Tobi, Ìfẹ́olúwa/Ife, Amara, Olúwatóbi/Tobi, Temi, Kọ́lá, Dámilọ́lá/Dami",
            women: "Folake, Yetunde, Abiola", men: "Wale, Segun, Kunle"),
        Community(
            "Somali", weight: 4, surnames: "Farah, Warsame, Abdi, Haji, Guuleed",
            children: "Ayaan, Hodan, Ismaaciil/Isma, Sahra, Liibaan, Ubax, Cabdi", women: "Hibaaq, Faduma, Sagal",
            men: "Cali, Nuur, Maxamed"),
        Community(
            "Arabic", weight: 4, surnames: "Haddad, Al-Masri, El Amrani, Bin Saleh, Mansour",
            children: "Noor, Layla, Karim, Salma, Idris, Dana, Omar, Yasmin", women: "Huda, Rania, Samira",
            men: "Khalid, Nabil, Youssef"),
        Community(
            "Kurdish", weight: 2, surnames: "Şahin, Baran, Demirtaş, Azad",
            children: "Dilan, Rojîn, Berfîn, Azad, Şêrîn",
            women: "Zelal, Gulistan", men: "Serhat, Hêvî"),
        Community(
            "Cantonese", weight: 3, surnames: "Li, Wu, Cheung, Lau, Ng, Yeung",
            children: "Hei Tung/曉彤, Chun Hin/俊軒, Wing Yan/Winnie, Tsz Ching, Ka Ho/家豪, Hoi Lam",
            women: "Mei Ling, Siu Fong, Wai Yee", men: "Chi Keung, Kwok Wai, Ming"),
        Community(
            "Vietnamese", weight: 2, surnames: "Nguyễn, Trần, Phạm, Đặng",
            children: "Minh Anh, Bảo, Thảo My, Đức, Quỳnh",
            women: "Hương, Ngọc", men: "Hùng, Tuấn"),
        Community(
            "Ukrainian", weight: 3, surnames: "Shevchenko, Bondarenko, Kovalenko, Tkachuk",
            children: "Olena/Олена, Danylo, Sofiia, Bohdan, Solomiia, Marko", women: "Oksana, Iryna, Kateryna",
            men: "Andriy, Taras, Serhii"),
        Community(
            "Tamil", weight: 2, surnames: "Nadarajah, Sivakumar, Balasubramaniam, Ravi",
            children: "Kavin, Nila, Ilango, Thenmozhi/Then, Aadhavan", women: "Meena, Selvi", men: "Kumar, Anand"),
        Community(
            "French", weight: 2, surnames: "Müller, N'Diaye, Lefèvre, Østergaard, Mbeki",
            children: "Amélie, Chloë, Anaïs, Björn, Zoé, Théo, Kwame", women: "Aminata, Hélène, Ingrid",
            men: "Moussa, Étienne, Lars"),
    ]
}
